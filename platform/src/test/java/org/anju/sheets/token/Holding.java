package org.anju.sheets.token;

import java.time.LocalDate;
import java.util.List;
import org.anju.sheets.SheetContent;

/** What a token takes from a sheet, of somebody made up. */
public record Holding(String name, String number, LocalDate from, LocalDate until, LocalDate issuedOn) {

    public static final Holding LIN = new Holding(
            "林知远",
            "1101192026000001",
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2029, 5, 31),
            LocalDate.of(2026, 11, 23));

    public SheetContent content() {
        return new SheetContent(
                number,
                name,
                "女",
                "汉族",
                LocalDate.of(1991, 3, 14),
                "居民身份证",
                "330106199103143426",
                "浙江省杭州市西湖区",
                "北京市延庆区",
                "妫川智能科技（北京）有限公司",
                "国内外埠人才",
                from,
                until,
                issuedOn,
                "中共北京市延庆区委组织部",
                List.of(),
                null);
    }
}
