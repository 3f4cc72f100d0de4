package org.anju.parties;

import java.util.HexFormat;
import java.util.List;
import org.anju.vault.ClearColumn;
import org.anju.vault.FirstSealing;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what this room keeps sealed, and how an ID number is found again. */
@Configuration(proxyBeanMethods = false)
class PartySeals {

    static final SealedColumn PERSON = SealedColumn.of("parties_person", "resident_id_sealed", "id");
    static final SealedColumn SECTION =
            SealedColumn.of("parties_section", "document_sealed", "person", "section", "version");
    static final SealedColumn PHONE = SealedColumn.of("parties_agent", "phone_sealed", "id");
    static final SealedColumn PART =
            SealedColumn.of("parties_employer_part", "document_sealed", "employer", "part", "version");
    static final SealedColumn LINE = SealedColumn.of("parties_import_row", "line_sealed", "import_id", "number");
    static final SealedColumn RESULT = SealedColumn.of("parties_import_row", "result_sealed", "import_id", "number");
    static final SealedColumn ENTRY = SealedColumn.of("parties_roster", "entry_sealed", "id");

    /** One kind for the whole room: a row of a list is held against persons and the roster. */
    private static final String NUMBER = "parties.resident_id";

    private static final String INDEX = "resident_id_index";

    /** The blind index of an ID number. */
    static byte[] index(Vault vault, String number) {
        return vault.index(NUMBER, number);
    }

    /** The same as text, for sets and maps; never to be shown or logged. */
    static String indexText(Vault vault, String number) {
        return HexFormat.of().formatHex(index(vault, number));
    }

    @Bean
    SealedTables partiesSealed() {
        return SealedTables.of(PERSON, SECTION, PHONE, PART, LINE, RESULT, ENTRY);
    }

    @Bean
    FirstSealing partiesFirstSealed(Vault vault) {
        return new FirstSealing(
                vault,
                "111",
                List.of(
                        ClearColumn.sealed("resident_id", PERSON),
                        ClearColumn.indexed("resident_id", PERSON, INDEX, NUMBER),
                        ClearColumn.sealed("document", SECTION),
                        ClearColumn.sealed("phone", PHONE),
                        ClearColumn.sealed("document", PART),
                        ClearColumn.sealed("line", LINE),
                        ClearColumn.indexed("resident_id", LINE, INDEX, NUMBER),
                        ClearColumn.sealed("result", RESULT),
                        ClearColumn.sealed("entry", ENTRY),
                        ClearColumn.indexed("resident_id", ENTRY, INDEX, NUMBER)));
    }
}
