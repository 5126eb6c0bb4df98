/** What the popup takes from `ui/entity`, in one place. */
export { EntityView as WholeEntity } from '../ui/entity/entity-view';
export { Icon } from '../ui/entity/icon';
export { Strip } from '../ui/entity/strip';
