export interface Secret {
    /** `Opaque` if absent. */
    readonly type: string;
    /** Keys of `data` and `stringData`. */
    readonly keys: readonly string[];
    /** True when the content is encrypted in place (SOPS), so that values and maybe keys say nothing. */
    readonly encrypted: boolean;
}
/** v1 Secret. */
export declare const secret: import("../define-kind.js").KindDefinition<"Secret", Secret>;
