package org.anju.policy.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads leases: the parties as blocks one after the other or side by side, the term behind its label. */
final class LeaseReader {

    private static final String NAME = "[\\p{IsHan}·()]{2,40}";
    private static final Pattern LESSOR = party("出租人|出租方|甲方");
    private static final Pattern TENANT = party("承租人|承租方|乙方");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{17}[0-9A-Z](?![0-9A-Z])");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1\\d{10}(?!\\d)");
    private static final Pattern TERM = Pattern.compile("(?:" + PaperText.spaced("租赁期限|租赁期间|租赁期|租期") + ")[^\\d]{0,30}"
            + PaperText.DATE + "[^\\d]{0,12}" + PaperText.DATE);

    private LeaseReader() {}

    /** One party as its block says. */
    private record Party(
            @Nullable String name,
            @Nullable String number,
            @Nullable String phone) {}

    static LeasePaper read(PaperText text) {
        Matcher lessor = LESSOR.matcher(text.all());
        Matcher tenant = TENANT.matcher(text.all());
        boolean hasLessor = lessor.find();
        boolean hasTenant = tenant.find();
        Party let = new Party(null, null, null);
        Party takes = let;
        if (hasLessor && hasTenant && beside(text.all(), lessor.start(), tenant.start())) {
            String after = text.all().substring(Math.max(lessor.end(), tenant.end()));
            boolean order = lessor.start() < tenant.start();
            List<Integer> at = order ? List.of(0, 1) : List.of(1, 0);
            let = new Party(lessor.group(1), paired(NUMBER, after, at.get(0)), paired(PHONE, after, at.get(0)));
            takes = new Party(tenant.group(1), paired(NUMBER, after, at.get(1)), paired(PHONE, after, at.get(1)));
        } else {
            int lessorAt = hasLessor ? lessor.start() : -1;
            int tenantAt = hasTenant ? tenant.start() : -1;
            let = hasLessor ? block(lessor, text.all(), tenantAt) : let;
            takes = hasTenant ? block(tenant, text.all(), lessorAt) : takes;
        }
        List<LocalDate> term = term(text.all());
        return new LeasePaper(
                text.after("房屋坐落(?:于|于:)?|房屋地址|坐落于|坐落|房屋详细地址|位于", "[^\\s,。;:]{6,60}"),
                let.name(),
                let.number(),
                let.phone(),
                takes.name(),
                takes.number(),
                takes.phone(),
                term.isEmpty() ? null : term.getFirst(),
                term.isEmpty() ? null : term.getLast());
    }

    private static Pattern party(String labels) {
        return Pattern.compile("(?:" + PaperText.spaced(labels)
                + ")\\s*(?:\\([^)]{1,8}\\))?\\s*(?:姓\\s*名|名\\s*称)?\\s*:\\s*(" + NAME + ")");
    }

    private static boolean beside(String all, int one, int other) {
        return !all.substring(Math.min(one, other), Math.max(one, other)).contains("\n");
    }

    /** From its label to that of the other party, or to the end; the first number and telephone in it. */
    private static Party block(Matcher label, String all, int other) {
        int end = other > label.start() ? other : all.length();
        String block = all.substring(label.end(), end);
        return new Party(label.group(1), first(NUMBER, block), first(PHONE, block));
    }

    private static @Nullable String first(Pattern pattern, String block) {
        Matcher found = pattern.matcher(block);
        return found.find() ? found.group() : null;
    }

    /** Side by side: the first line that holds two of them has the left one's first. One alone belongs to nobody. */
    private static @Nullable String paired(Pattern pattern, String after, int which) {
        for (String line : after.lines().toList()) {
            List<String> both = pattern.matcher(line)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            if (both.size() == 2) {
                return both.get(which);
            }
        }
        return null;
    }

    /** Both days of the term; empty where they do not stand behind its label, or the end comes first. */
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
}
