package org.anju.web.kit;

/** The two languages of the house; the guide itself stays Chinese in both. */
public enum Language {
    ZH("zh-CN", ""),
    EN("en", "/en");

    private final String tag;
    private final String prefix;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    /** As written in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** What stands before every path in this language. */
    public String prefix() {
        return prefix;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
