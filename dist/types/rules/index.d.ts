export declare const rules: import("../src/rule.js").Rule[];
