package org.anju.policy.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.value.Words;

/** Finds under which item of its section a paragraph stands, reading the section from top to bottom. */
final class Items {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\. ");
    private static final Pattern BRACKET = Pattern.compile("^[（(](\\d+)[）)]");
    private static final Pattern LETTER = Pattern.compile("^(?:- )?([A-F])\\. ");
    private static final Pattern NOTE = Pattern.compile("^(?:【注意】(（[a-z]）)?|(（[a-z]）))");
    private static final Pattern STEP = Pattern.compile("^第([一二三四])步：");

    /** 三（二）第一步 is the one section with three depths: 1. 常规材料（4）B. */
    private final boolean deep;

    private Words group = new Words("", "");
    private String bracket = "";
    private Words inner = new Words("", "");

    Items(String section) {
        this.deep = section.equals("3.2.1");
    }

    /** The item the paragraph stands under; empty words where it stands under none. */
    Words of(String paragraph) {
        if (deep) {
            readDeep(paragraph);
            return new Words(
                    group.zh() + bracket + inner.zh(),
                    (group.en() + " " + bracket.replace('（', '(').replace('）', ')') + " " + inner.en())
                            .replaceAll(" +", " ")
                            .strip());
        }
        return shallow(paragraph);
    }

    private void readDeep(String paragraph) {
        Matcher number = NUMBER.matcher(paragraph);
        Matcher round = BRACKET.matcher(paragraph);
        Matcher letter = LETTER.matcher(paragraph);
        Matcher note = NOTE.matcher(paragraph);
        if (number.find()) {
            group = number.group(1).equals("1")
                    ? new Words("常规材料", "routine materials")
                    : new Words("条件材料", "materials by condition");
            bracket = "";
            inner = new Words("", "");
        } else if (round.find()) {
            bracket = "（" + round.group(1) + "）";
            inner = new Words("", "");
        } else if (letter.find()) {
            inner = new Words(letter.group(1), letter.group(1));
        } else if (note.find()) {
            String part = note.group(1) != null ? note.group(1) : note.group(2) != null ? note.group(2) : "";
            inner = new Words("注意" + part, "note " + part.replace('（', '(').replace('）', ')'));
        } else if (paragraph.indexOf('\t') >= 0) {
            inner = new Words("表", "table");
        }
    }

    private static Words shallow(String paragraph) {
        Matcher number = NUMBER.matcher(paragraph);
        Matcher letter = LETTER.matcher(paragraph);
        Matcher step = STEP.matcher(paragraph);
        if (number.find()) {
            return new Words("第 " + number.group(1) + " 项", "item " + number.group(1));
        }
        if (letter.find()) {
            return new Words(letter.group(1) + " 项", "item " + letter.group(1));
        }
        if (step.find()) {
            return new Words("第" + step.group(1) + "步", "step " + ("一二三四".indexOf(step.group(1)) + 1));
        }
        return NOTE.matcher(paragraph).find() ? new Words("注意", "note") : new Words("", "");
    }
}
