package org.anju.policy.material;

/** Where a material comes from, which decides how （五）材料有效性 measures it. */
public enum SourceClass {
    /** 网络等渠道获取的材料: at most 30 days old (G-4.5-3). */
    NETWORK,
    /** 单位签署形成的材料: at most 30 days old (G-4.5-4). */
    UNIT_SIGNED,
    /** 注明有效期限的材料、证件: by its own last day (G-4.5-1, G-4.5-2). */
    TERM,
    /** Nothing runs out. */
    PERMANENT
}
