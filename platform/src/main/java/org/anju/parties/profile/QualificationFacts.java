package org.anju.parties.profile;

import java.math.BigDecimal;
import org.anju.parties.profile.Qualification.Award;
import org.anju.parties.profile.Qualification.Merit;
import org.anju.parties.profile.Qualification.Share;
import org.anju.parties.profile.Qualification.Title;
import org.anju.policy.person.IntellectualProperty;
import org.jspecify.annotations.Nullable;

/** Reads the facts that one condition asks for. */
final class QualificationFacts {

    private QualificationFacts() {}

    static void title(Findings found, @Nullable Title given, Setting setting) {
        Title title = given == null ? new Title(null, null, null, null, null, null, null) : given;
        found.pick("title.level", title.level());
        found.pick("title.path", title.path());
        found.need("title.series", title.series());
        if (found.need("title.awardedOn", title.awardedOn()) && title.awardedOn() != null) {
            found.wrongIf(title.awardedOn().isAfter(setting.today()), "title.awardedOn", "future", title.awardedOn());
        }
        found.pick("title.recognised", title.recognised());
        found.pick("title.notVerifiableOnline", title.notVerifiableOnline());
        if (Boolean.TRUE.equals(title.notVerifiableOnline())) {
            // G-3.2.1-57: what nobody can look up needs somebody to ring
            found.need("title.issuerContact", title.issuerContact());
        }
    }

    static void award(Findings found, @Nullable Award given, Setting setting) {
        Award award = given == null ? new Award(null, null, null, null, null) : given;
        found.need("award.name", award.name());
        found.need("award.level", award.level());
        found.need("award.field", award.field());
        if (found.need("award.year", award.year()) && award.year() != null) {
            int now = setting.today().getYear();
            found.wrongIf(award.year() < 1950 || award.year() > now, "award.year", "year", 1950, now);
        }
        count(found, "award.rank", award.rank(), 1, 999);
    }

    static void property(Findings found, @Nullable IntellectualProperty given) {
        IntellectualProperty property = given == null ? new IntellectualProperty(null, null, null, null) : given;
        count(found, "property.inventionPatents", property.inventionPatents(), 0, 999);
        count(found, "property.otherPatents", property.otherPatents(), 0, 999);
        count(found, "property.softwareCopyrights", property.softwareCopyrights(), 0, 999);
        found.pick("property.convertedInBeijing", property.convertedInBeijing());
    }

    static void share(Findings found, @Nullable Share given) {
        Share share = given == null ? new Share(null, null, null) : given;
        found.pick("share.route", share.route());
        if (found.need("share.percent", share.percent()) && share.percent() != null) {
            boolean outside = share.percent().signum() < 0 || share.percent().compareTo(BigDecimal.valueOf(100)) > 0;
            found.wrongIf(outside, "share.percent", "percent");
        }
        count(found, "share.rank", share.rank(), 1, 9999);
    }

    static void merit(Findings found, @Nullable Merit given) {
        Merit merit = given == null ? new Merit(null, null) : given;
        found.pick("merit.selfEmployed", merit.selfEmployed());
        found.pick("merit.outstandingContribution", merit.outstandingContribution());
    }

    private static void count(Findings found, String field, @Nullable Integer value, int least, int most) {
        if (found.need(field, value) && value != null) {
            found.wrongIf(value < least || value > most, field, "between", least, most);
        }
    }
}
