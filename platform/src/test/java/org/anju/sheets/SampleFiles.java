package org.anju.sheets;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.sheets.ofd.OfdMaker;
import org.anju.sheets.sign.Signing;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Signed and sealed sheets without a house around: made-up holders, real keys. */
public final class SampleFiles {

    public static final Instant NOW = Instant.parse("2026-11-23T02:20:00Z");
    public static final String CODE = "7K3M92QFX8ABCDEFGHJK";

    /** Nothing in it is checked by those who read the files. */
    public static final String TOKEN = "Aq-_".repeat(35);

    private static final SheetFonts FONTS = new SheetFonts();
    private static final SheetWords WORDS = new SheetWords();
    private static final SheetPrinter PRINTER = new SheetPrinter(WORDS, new Press(FONTS));

    private final Signing signing;

    private SampleFiles(Signing signing) {
        this.signing = signing;
    }

    /** With the keys in that directory and what else is set. */
    public static SampleFiles in(Path data, Map<String, String> set) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", new HashMap<>(set)));
        return new SampleFiles(
                Signing.of(environment, data, new SheetSite(environment), InstantSource.fixed(NOW), FONTS));
    }

    /** What is handed out. */
    public record Files(byte[] pdf, byte[] ofd) {}

    public Signing signing() {
        return signing;
    }

    /** Both files of a sheet of that holder. */
    public Files bound(String name, SheetContent.CompanionLine... companions) {
        byte[] printed = assertInstanceOf(
                        Printed.Pdf.class,
                        PRINTER.print(
                                SampleSheet.of(name, companions),
                                1,
                                new VerificationCode(CODE),
                                TOKEN,
                                "https://anju.example.gov.cn",
                                NOW,
                                null))
                .bytes();
        SheetBinder.Bound bound = new SheetBinder(WORDS, signing.pdf(), new OfdMaker(FONTS), signing.ofd())
                .bind(printed, UUID.nameUUIDFromBytes(new byte[] {1}), NOW);
        return new Files(bound.pdf(), bound.ofd());
    }
}
