package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that play tricks: what is left of them is a plain name with the ending of what the file really is. */
class FileNamesTest {

    static List<String> names() {
        return List.of(
                "../../../../etc/passwd",
                "..\\..\\windows\\system32\\cmd.exe",
                "/etc/shadow",
                "C:\\autoexec.bat",
                "\\\\evil\\share\\a.pdf",
                "file:///etc/passwd",
                "....//....//a.pdf",
                "..%2f..%2fa.pdf",
                "%2e%2e%2fa",
                "a/b/c/",
                "a\\",
                "/",
                "\\",
                "..",
                ".",
                "...",
                ".htaccess",
                ".bashrc.pdf",
                "-rf",
                "--help.pdf",
                "~/.ssh/id_rsa",
                "",
                " ",
                "     ",
                "\t\t",
                "\u3000\u3000",
                "\u00a0.pdf",
                "\u200b\u200b.pdf",
                "\ufeff.pdf",
                "\u2800.pdf",
                "\u3164.pdf",
                "a\0.exe",
                "a.pdf\0.exe",
                "\0",
                "a\nb.pdf",
                "a\r\nSet-Cookie: x=1.pdf",
                "a\u0085b",
                "a\u2028b\u2029c",
                "a\u001b[31m.pdf",
                "合同\u202efdp.exe",
                "\u202e\u202d\u2066\u2069",
                "\u200fa\u200e.pdf",
                "CON",
                "con.pdf",
                "PRN.txt",
                "aux.jpg",
                "NUL",
                "COM1.pdf",
                "lpt9",
                "CONIN$",
                "a.pdf.exe",
                "a.exe.pdf",
                "a.php.jpg",
                "a.jsp;.jpg",
                "a.asp::$DATA",
                "a.pdf:evil.exe",
                "a.pdf.",
                "a.pdf ",
                "a.pdf. . .",
                "a\u2024exe",
                "a\u3002exe",
                "a\uff0eexe",
                "a\u2044b\u2215c\uff0fd",
                "a\uff3cb",
                "<script>alert(1)</script>.pdf",
                "\" onload=\"x.png",
                "a';drop table files;--.pdf",
                "$(reboot).pdf",
                "`id`.pdf",
                "a|b&c>d.pdf",
                "a*?.pdf",
                "😀👩‍👩‍👧.pdf",
                "\ud83d.pdf",
                "a".repeat(5000),
                "䶮".repeat(300) + ".pdf",
                "\ud840\udd64".repeat(300),
                ".".repeat(400) + "a",
                "z" + "\u0300".repeat(500) + ".pdf",
                "\ue000\uf8ff.pdf",
                "\ufdd0\uffff.pdf");
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomes_a_plain_name_with_its_real_ending(String given) {
        for (FileKind kind : FileKind.values()) {
            String clean = FileName.clean(given, kind);
            assertThat(clean).endsWith("." + kind.extension());
            String stem = clean.substring(0, clean.length() - kind.extension().length() - 1);
            assertThat(stem).isNotBlank().isEqualTo(stem.strip());
            assertThat(stem).doesNotStartWith(".").doesNotStartWith("-").doesNotStartWith("~");
            assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(120);
            assertThat(clean)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|\uff0f\uff3c]");
            assertThat(stem).doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
            assertThat(stem).doesNotMatch("(?i).*\\.(exe|php|jsp|asp|pdf|jpg)");
        }
    }

    @Test
    void there_are_more_than_sixty_and_cleaning_twice_changes_nothing_more() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(60);
        for (String each : names()) {
            String once = FileName.clean(each, FileKind.PDF);
            assertThat(FileName.clean(once, FileKind.PDF)).as(each).isEqualTo(once);
        }
    }
}
