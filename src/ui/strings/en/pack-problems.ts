/** What is wrong with a pack and what to do: as the command line says it. */
export { PHRASES as packProblems } from '../../../knowledge/phrases';
