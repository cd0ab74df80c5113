/** Appends to a list in a map, making the list if need be. */
export declare function push<K, V>(map: Map<K, V[]>, key: K, value: V): void;
