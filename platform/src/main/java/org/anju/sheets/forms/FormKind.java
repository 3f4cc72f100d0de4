package org.anju.sheets.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 表样: the papers printed to be stamped and signed by hand. */
public enum FormKind {
    /** 信息备案表 (G-3.1.2-3). */
    ANNEX1("附件1-信息备案表.pdf"),
    /** 申请开通业务办理权限报告 (G-3.1.2-4). */
    ANNEX2("附件2-申请开通业务办理权限报告.pdf"),
    /** 单位诚信声明 (G-3.1.1-13). */
    ANNEX3("附件3-单位诚信声明.pdf"),
    /** 个人诚信声明 (G-3.2.1-9). */
    DECLARATION("诚信声明.pdf");

    private final String file;

    FormKind(String file) {
        this.file = file;
    }

    /** The same for everybody: a file's name is seen by whoever sees the disk. */
    public String file() {
        return file;
    }

    /** As it stands in addresses and before its words. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of an employer's annexes. */
    public static Optional<FormKind> annex(String slug) {
        return Arrays.stream(values())
                .filter(each -> each != DECLARATION && each.slug().equals(slug))
                .findFirst();
    }

    String template() {
        return "sheets/forms/" + slug() + ".jte";
    }
}
