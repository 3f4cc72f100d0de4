package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.anju.figures.FiguresBook;
import org.anju.materials.store.ContentStore;
import org.anju.materials.store.ContentSweep;
import org.anju.materials.store.Naming;
import org.anju.parties.profile.Information;
import org.anju.policy.person.Hukou;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Fading;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Jurisdiction;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.anju.trail.TrailCheck;
import org.anju.trail.TrailSealer;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** ADR 122: after a holder is erased nothing of him is found in any table, sealed or not, nor his files; pages say so. */
class ErasureJourneyTest {

    private final House house = House.busy();

    @Test
    void a_holder_is_searched_for_everywhere_and_found_nowhere_and_every_page_of_his_says_so() {
        var other = new Townsfolk(house, "蒯同卷");
        var folk = new Townsfolk(house, "蔺清除");
        folk.samePaper("G-3.2.1-15", other);
        folk.save(
                folk.applicant,
                new Information(
                        Information.Sex.MALE,
                        "01",
                        Information.Marital.UNMARRIED,
                        Hukou.OTHER_PROVINCE,
                        "浙江省杭州市",
                        "13911223344",
                        null,
                        "延庆区蔺家胡同九号",
                        false),
                1);
        String no = folk.granted();
        house.errands();
        UUID person = java.util.Objects.requireNonNull(folk.applicant.person());
        String permit = one("select number from permits_permit where person = ?", person);
        List<String> his = hashes(person);
        Set<String> shared = new TreeSet<>(hashes(java.util.Objects.requireNonNull(other.applicant.person())));
        shared.retainAll(his);
        assertThat(shared).isNotEmpty();
        String sheet = one("select sha256 from sheets_sheet where permit = ?", permit);
        var canaries = new TreeMap<>(Map.of(
                "name",
                "蔺清除",
                "number",
                folk.number(folk.applicant),
                "phone",
                "13911223344",
                "file",
                his.stream().filter(each -> !shared.contains(each)).findFirst().orElseThrow(),
                "sheet",
                sheet));
        canaries.put("address", "延庆区蔺家胡同九号");
        assertThat(found(canaries))
                .as("the search finds what is there")
                .contains("name", "number", "phone", "address", "file", "sheet");
        String figures = figures(no);

        erase(person);

        assertThat(found(canaries)).isEmpty();
        assertThat(figures(no)).as("figures").isEqualTo(figures);
        swept();
        ContentStore store = house.bean(ContentStore.class);
        for (String hash : his) {
            if (shared.contains(hash)) {
                assertThat(store.read(hash)).as("somebody else's as well").isNotEmpty();
            } else {
                assertThatThrownBy(() -> store.read(hash)).isInstanceOf(RuntimeException.class);
            }
        }
        assertThatThrownBy(() -> store.read(sheet)).isInstanceOf(RuntimeException.class);
        house.bean(TrailSealer.class).seal();
        assertThat(new TrailCheck(house.data(), null)
                        .check(house.bean(DataSource.class))
                        .breaks())
                .isEmpty();
        pages(folk, no, permit);
    }

    private void pages(Townsfolk folk, String no, String permit) {
        Browser supervisor = folk.as(folk.officer(Role.SUPERVISOR, "清监管"));
        for (String path :
                List.of("/desk/cases/" + no, "/desk/cases/" + no + "?tab=HISTORY", "/desk/cases/" + no + "/outside")) {
            supervisor.get(path).hasStatus(200).hasText("已按期限清除").hasText("已通过");
        }
        supervisor.get("/en/desk/erased/" + no).hasStatus(200).hasText("Erased after its period");
        supervisor.get("/desk/permits/" + permit);
        if (supervisor.place().getPath().equals("/desk/purpose")) {
            supervisor.form("/desk/purpose").set("purpose", "OVERSIGHT").submit();
        }
        supervisor.hasStatus(200).hasText("持证人信息已按期限清除");
        supervisor.get("/desk?q=" + no).hasStatus(200);
        supervisor.get("/desk?person=" + folk.applicant.person()).hasStatus(200).hasText("已清除");
        supervisor
                .get("/desk/trail?kind=case&subject=" + no + "&related=yes")
                .hasStatus(200)
                .hasText(no);
        supervisor.get("/desk/figures").hasStatus(200);
        folk.as(folk.agent).get("/firm/cases/" + no).hasStatus(200).hasText("已按期限清除");
        folk.as(folk.agent).get("/firm/people").hasStatus(200);
        assertThat(house.bean(org.anju.accounts.AccountRegister.class)
                        .present(java.util.Objects.requireNonNull(folk.applicant.account())))
                .as("his account opens nothing any more")
                .isEmpty();
    }

    private void erase(UUID person) {
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        Instant at = house.bean(InstantSource.class).instant();
        Jurisdiction.run(
                Jurisdiction.ALL,
                () -> transaction.executeWithoutResult(status -> {
                    house.beans(Erasing.class).forEach(room -> room.erase(person, at));
                }));
        // what was said to others of him has gone long before
        Jurisdiction.run(
                Jurisdiction.ALL,
                () -> transaction.executeWithoutResult(status ->
                        house.beans(Fading.class).forEach(room -> room.fade(at.plus(Duration.ofDays(1)), Set.of()))));
    }

    private List<String> hashes(UUID person) {
        return house.sql()
                .sql("select distinct sha256 from materials_attachment where person = ?")
                .param(person)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String one(String sql, Object parameter) {
        return house.sql().sql(sql).param(parameter).query(String.class).single();
    }

    /** Which of them stand anywhere: as text, as bytes, or under a seal that this house can open. */
    private Set<String> found(Map<String, String> canaries) {
        var found = new TreeSet<String>();
        for (String table : house.sql()
                .sql("select tablename::text from pg_tables where schemaname = 'anju'")
                .query((row, n) -> row.getString(1))
                .list()) {
            var sought = new TreeMap<>(canaries);
            if (table.equals("trail_lines")) {
                // the chained trail holds what a file hashed to, never the file
                sought.keySet().removeAll(Set.of("file", "sheet"));
            }
            look(sought, found, "select t::text from anju." + table + " t");
        }
        Vault vault = house.bean(Vault.class);
        house.beans(SealedTables.class).stream()
                .flatMap(tables -> tables.columns().stream())
                .forEach(column -> opened(column, vault).forEach(text -> mark(canaries, found, text)));
        return found;
    }

    private void look(Map<String, String> canaries, Set<String> found, String sql) {
        house.sql().sql(sql).query((row, n) -> row.getString(1)).list().forEach(text -> mark(canaries, found, text));
    }

    private static void mark(Map<String, String> canaries, Set<String> found, String text) {
        canaries.forEach((what, value) -> {
            String hex = HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
            if (text.contains(value) || text.contains(hex) || text.contains(escaped(value))) {
                found.add(what);
            }
        });
    }

    /** As JSON may write it. */
    private static String escaped(String value) {
        return value.chars()
                .mapToObj(each -> each < 128 ? Character.toString(each) : "\\u%04X".formatted(each))
                .collect(Collectors.joining());
    }

    private List<String> opened(SealedColumn column, Vault vault) {
        return house.sql()
                .sql("select " + String.join(", ", column.key()) + ", " + column.column() + " from anju."
                        + column.table() + " where " + column.column() + " is not null")
                .query((row, n) -> {
                    Object[] key = new Object[column.key().size()];
                    for (int i = 0; i < key.length; i++) {
                        key[i] = row.getObject(i + 1);
                    }
                    return column.open(vault, row.getBytes(key.length + 1), key);
                })
                .list();
    }

    /** Folded anew from what is there. */
    private String figures(String no) {
        house.sql().sql("delete from figures_case where no = ?").param(no).update();
        Jurisdiction.run(Jurisdiction.ALL, () -> house.bean(FiguresBook.class).settle());
        return one("select c::text from figures_case c where no = ?", no)
                + one(
                        "select coalesce(string_agg(a::text, ';' order by seq), '') from figures_act a where case_no = ?",
                        no);
    }

    /** As if a month had gone by, and then two days more. */
    private void swept() {
        InstantSource now = house.bean(InstantSource.class);
        for (int days : List.of(31, 33)) {
            Jurisdiction.run(
                    Jurisdiction.ALL,
                    () -> new ContentSweep(
                                    house.bean(ContentStore.class),
                                    List.copyOf(house.beans(Naming.class)),
                                    house.bean(Trail.class),
                                    house.bean(PlatformTransactionManager.class),
                                    InstantSource.fixed(now.instant().plus(Duration.ofDays(days))))
                            .run());
        }
    }

    @Test
    void a_page_that_lists_complaints_of_an_erased_person_still_answers() {
        var folk = new Townsfolk(house, "蔺投诉");
        Actor supervisor = folk.officer(Role.SUPERVISOR, "清监管二");
        Browser himself = folk.as(folk.applicant).get("/me/complaints/new");
        himself.form("/me/complaints/new")
                .set("about", "PLATFORM")
                .set("what", "页面打不开。")
                .set("wish", "请修好。")
                .submit()
                .hasStatus(200);
        String no = himself.place().getPath().replaceAll(".*/", "");
        erase(java.util.Objects.requireNonNull(folk.applicant.person()));
        folk.as(supervisor).get("/desk/complaints").hasStatus(200).hasText(no);
        folk.as(supervisor).get("/desk/complaints/" + no).hasStatus(200).hasText("已清除");
        himself.get("/me").isAt("/sign-in");
    }
}
