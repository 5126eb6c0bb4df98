/** Everything that lies in a database of the browser, as text. */
export async function rawText(name: string): Promise<string> {
  const database = await answered(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const rows = await Promise.all(
    stores.map((store) => answered(database.transaction(store).objectStore(store).getAll())),
  );
  database.close();
  return JSON.stringify(rows);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
