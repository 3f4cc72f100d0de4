package org.anju.policy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads labour contracts. A form that prints both kinds of term without a tick leaves the kind open. */
final class ContractReader {

    private static final String BOX = "[☑√✓✔■]\\s*";
    private static final Pattern OPEN_TICKED = Pattern.compile(BOX + "无固定期限");
    private static final Pattern FIXED_TICKED = Pattern.compile(BOX + "(?:有)?固定期限");
    private static final Pattern OPEN = Pattern.compile("无固定期限");
    private static final Pattern FIXED = Pattern.compile("(?<!无)固定期限");
    private static final Pattern TERM =
            Pattern.compile("自\\s*" + PaperText.DATE + "[^\\d。]{0,12}?至\\s*" + PaperText.DATE);
    private static final Pattern SINCE = Pattern.compile("自\\s*" + PaperText.DATE + "\\s*(?:起|开始)");

    private ContractReader() {}

    static ContractPaper read(PaperText text) {
        String all = text.all();
        List<LocalDate> term = term(all);
        Boolean openEnded = openEnded(all, !term.isEmpty());
        boolean open = Boolean.TRUE.equals(openEnded);
        return new ContractPaper(
                text.after(
                        "(?:甲方|用人单位|聘用单位)\\s*(?:\\([^)]{1,12}\\))?\\s*(?:名称)?\\s*:", "[\\p{IsHan}()·A-Za-z0-9]{4,60}"),
                text.after("(?:乙方|劳动者|受聘人)\\s*(?:\\([^)]{1,12}\\))?\\s*(?:姓名)?\\s*:", "[\\p{IsHan}·]{2,30}"),
                openEnded,
                open ? since(all) : term.isEmpty() ? null : term.getFirst(),
                open || term.isEmpty() ? null : term.getLast(),
                text.dated("签订日期|签署日期|签字日期|签约日期|签订时间"));
    }

    private static @Nullable Boolean openEnded(String all, boolean hasTerm) {
        boolean openTicked = OPEN_TICKED.matcher(all).find();
        boolean fixedTicked = FIXED_TICKED.matcher(all).find();
        if (openTicked != fixedTicked) {
            return openTicked;
        }
        boolean open = OPEN.matcher(all).find();
        boolean fixed = FIXED.matcher(all).find();
        if (open != fixed) {
            return open;
        }
        // neither word is there: two days are a term
        return !open && hasTerm ? Boolean.FALSE : null;
    }

    private static List<LocalDate> term(String all) {
        Matcher found = TERM.matcher(all);
        while (found.find()) {
            List<LocalDate> days = PaperText.dates(found.group());
            if (days.size() == 2 && !days.getLast().isBefore(days.getFirst())) {
                return days;
            }
        }
        return List.of();
    }

    private static @Nullable LocalDate since(String all) {
        Matcher found = SINCE.matcher(all);
        return found.find() ? PaperText.day(found.toMatchResult()) : null;
    }
}
