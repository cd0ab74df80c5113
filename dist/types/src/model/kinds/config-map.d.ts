export interface ConfigMap {
    readonly keys: readonly string[];
}
/** v1 ConfigMap. */
export declare const configMap: import("../define-kind.js").KindDefinition<"ConfigMap", ConfigMap>;
