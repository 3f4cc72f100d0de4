package org.anju.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.materials.store.ContentStore;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 确认单台: hands the sheet to its holder, and tells the holder who looked at it. */
@Component
public class SheetDesk {

    private static final int LOOKS_SHOWN = 50;

    private final Sheets sheets;
    private final Looks looks;
    private final PermitRegister permits;
    private final ContentStore content;
    private final SheetSite site;
    private final Trail trail;

    SheetDesk(Sheets sheets, Looks looks, PermitRegister permits, ContentStore content, SheetSite site, Trail trail) {
        this.sheets = sheets;
        this.looks = looks;
        this.permits = permits;
        this.content = content;
        this.site = site;
        this.trail = trail;
    }

    /** Where the sheet of a permit stands. */
    public sealed interface Standing {
        /** It is there. */
        record Ready(Sheet sheet, VerificationQr qr) implements Standing {}

        /** It is being made. */
        record Coming() implements Standing {}

        /** It cannot be made: these characters of a name have no glyph here. */
        record Stuck(String characters) implements Standing {}
    }

    /** Empty where there is no such permit, or it is not this reader's. */
    public Optional<Standing> standing(String permit, Actor actor) {
        return permits.find(permit, actor)
                .map(found -> sheets.current(permit)
                        .<Standing>map(sheet -> new Standing.Ready(sheet, VerificationQr.of(link(sheet))))
                        .or(() -> sheets.trouble(permit).map(Standing.Stuck::new))
                        .orElseGet(Standing.Coming::new));
    }

    /** The two files a sheet is handed out as. */
    public enum Format {
        PDF,
        OFD
    }

    /** The page itself, for its holder; taking it leaves a line. Empty where there is none in that format. */
    @Transactional
    public Optional<byte[]> take(Actor holder, Format format) {
        Optional<Sheet> sheet = own(holder).flatMap(permit -> sheets.current(permit.number()));
        Optional<String> hash = sheet.flatMap(each -> hash(each, format));
        hash.ifPresent(each -> trail.record(
                holder,
                "sheet.take",
                new Subject("permit", sheet.orElseThrow().permit()),
                Map.of("version", sheet.orElseThrow().version(), "format", format.name(), "sha256", each)));
        return hash.map(content::read);
    }

    private static Optional<String> hash(Sheet sheet, Format format) {
        return format == Format.PDF
                ? Optional.of(sheet.sha256())
                : Optional.ofNullable(sheet.ofd()).map(Sheet.Ofd::sha256);
    }

    /** Who looked at this holder's permit, newest first. */
    public List<Look> looks(Actor holder) {
        return own(holder).map(permit -> looks.at(permit.number(), LOOKS_SHOWN)).orElse(List.of());
    }

    /** The holder's newest permit. */
    public Optional<Permit> own(Actor holder) {
        var person = holder.person();
        return person == null
                ? Optional.empty()
                : permits.of(person, holder).stream().findFirst();
    }

    private String link(Sheet sheet) {
        return site.address() + "/verify/" + sheet.code().value();
    }
}
