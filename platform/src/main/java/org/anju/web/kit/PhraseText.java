package org.anju.web.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.policy.rule.Phrase;

/** Says a phrase of the rules where there is no page: looks up its words and writes its figures. */
public final class PhraseText {

    private final Messages messages;
    private final Dates dates;

    public PhraseText(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    public String say(Phrase phrase) {
        return messages.say(dates.language(), phrase.key(), phrase.args().toArray(), figure -> figure(figure));
    }

    private String figure(@org.jspecify.annotations.Nullable Object figure) {
        return switch (figure) {
            case null -> "";
            case LocalDate day -> dates.plain(day);
            case BigDecimal amount -> amount(amount);
            case Enum<?> word -> messages.say(dates.language(), key(word), new Object[0], this::figure);
            default -> figure.toString();
        };
    }

    /** The message that names that value of a fact. */
    static String key(Enum<?> word) {
        return "policy." + word.getDeclaringClass().getSimpleName() + "." + word.name();
    }

    /** 13,556 and 14,456.50; finer figures whole, since a threshold may be missed by less than a cent. */
    private static String amount(BigDecimal amount) {
        int scale = Math.max(0, amount.stripTrailingZeros().scale());
        BigDecimal written = amount.setScale(scale == 1 ? 2 : scale, RoundingMode.UNNECESSARY);
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(written.scale());
        format.setMaximumFractionDigits(written.scale());
        return format.format(written);
    }
}
