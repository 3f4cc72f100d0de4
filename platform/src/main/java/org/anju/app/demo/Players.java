package org.anju.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.association.AssociationDesk;
import org.anju.notices.ReachRegister;
import org.anju.notices.carry.Channel;
import org.anju.parties.Accreditation;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Statement;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;
import org.anju.policy.material.Situation;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** Brings the people and employers of the demonstration into the house, and lets them meet. */
class Players {

    private static final Actor DIRECTOR = new Actor(null, "demonstration", Role.OPERATOR, null, null, Actor.YANQING);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final String MAIL = "@anju.example";
    private static final String PHONE = "199";
    /** One that the demonstration's gateway takes nothing for. */
    private static final String OUT_OF_REACH = "19900000000";

    private final Stage stage;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final AssociationRegister associations;
    private final AccountRegister accounts;
    private final AssociationDesk desk;
    private final Folder folder;
    private final ReachRegister reaches;

    Players(
            Stage stage,
            PersonRegister persons,
            EmployerRegister employers,
            AssociationRegister associations,
            AccountRegister accounts,
            AssociationDesk desk,
            Folder folder,
            ReachRegister reaches) {
        this.stage = stage;
        this.persons = persons;
        this.employers = employers;
        this.associations = associations;
        this.accounts = accounts;
        this.desk = desk;
        this.folder = folder;
        this.reaches = reaches;
    }

    /** An employer that nobody has given any rights yet. */
    UUID employer(String name, String code, String head, EmployerFacts facts) {
        UUID id = UUID.randomUUID();
        stage.play(
                stage.today().minusYears(1),
                MORNING,
                () -> employers.enrol(
                        DIRECTOR, new Employer(id, new CreditCode(code), name, head, Actor.YANQING, facts)));
        return id;
    }

    UUID employer(String name, String code, String head, EmployerFacts facts, Standing standing, String clause) {
        LocalDate since = stage.today().minusYears(1);
        UUID id = employer(name, code, head, facts);
        stage.play(since, MORNING, () -> {
            employers.accredit(DIRECTOR, id, new Accreditation(standing, since, null, "演示数据", clause));
            return new org.anju.trail.Outcome.Done(id.toString());
        });
        return id;
    }

    Actor agent(Resident who, UUID employer, String aboutEn) {
        LocalDate since = stage.today().minusYears(1);
        UUID person = enrol(who, since);
        stage.play(since, MORNING, () -> {
            employers.appoint(DIRECTOR, person, employer, since);
            return new org.anju.trail.Outcome.Done(person.toString());
        });
        return account(who, Role.AGENT, person, employer, who.login(), who.aboutZh(), aboutEn);
    }

    Actor staff(String login, String name, Role role, String aboutZh, String aboutEn) {
        String id = stage.play(
                stage.today().minusYears(1),
                MORNING,
                () -> accounts.open(DIRECTOR, Opening.demo(login, name, role, null, null, aboutZh, aboutEn)));
        write(id, Channel.MAIL, login + MAIL);
        return new Actor(UUID.fromString(id), name, role, null, null, Actor.YANQING);
    }

    Actor applicant(Resident who, LocalDate day) {
        return account(who, Role.APPLICANT, enrol(who, day), null, who.login(), who.aboutZh(), who.aboutEn());
    }

    /** The agent's other account: the same person, as an applicant. */
    Actor alsoApplicant(Resident who, LocalDate day, String aboutZh, String aboutEn) {
        return account(who, Role.APPLICANT, enrol(who, day), null, who.login() + ".self", aboutZh, aboutEn);
    }

    private UUID enrol(Resident who, LocalDate day) {
        return UUID.fromString(
                stage.play(day, MORNING, () -> persons.enrol(DIRECTOR, who.name(), new ResidentId(who.residentId()))));
    }

    private Actor account(
            Resident who,
            Role role,
            UUID person,
            @org.jspecify.annotations.Nullable UUID employer,
            String login,
            String aboutZh,
            String aboutEn) {
        String id = stage.play(
                stage.today().minusMonths(6),
                MORNING,
                () -> accounts.open(
                        DIRECTOR, Opening.demo(login, who.name(), role, person, employer, aboutZh, aboutEn)));
        write(id, Channel.MAIL, who.login() + MAIL);
        write(
                id,
                Channel.SMS,
                who == Cast.ZHENG ? OUT_OF_REACH : PHONE + who.residentId().substring(6, 14));
        return new Actor(UUID.fromString(id), who.name(), role, person, employer, Actor.YANQING);
    }

    private void write(String account, Channel channel, String address) {
        stage.play(
                stage.today().minusMonths(6),
                MORNING,
                () -> reaches.given(DIRECTOR, UUID.fromString(account), channel, address));
    }

    void ask(Actor applicant, Actor agent, LocalDate day) {
        String code = employers.code(agent).orElseThrow().text();
        stage.play(day, MORNING, () -> associations.request(applicant, code));
    }

    /** The employer confirms, three years into a job that runs five. */
    void associate(Actor applicant, Resident who, Actor agent, LocalDate day) {
        ask(applicant, agent, day);
        UUID person = java.util.Objects.requireNonNull(applicant.person());
        Association asked = associations.of(agent, person).orElseThrow();
        LocalDate start = day.minusYears(3);
        Material contract = Checklist.of(Situation.UNKNOWN).stream()
                .filter(each -> each.clause().equals(Folder.CONTRACT))
                .findFirst()
                .orElseThrow();
        String scan = stage.play(day, LocalTime.of(10, 0), () -> folder.put(agent, who, applicant, contract, day));
        stage.play(
                day,
                LocalTime.of(10, 5),
                () -> associations.confirm(
                        agent,
                        asked.id(),
                        asked.version(),
                        new Association.Job("研发中心", "后端工程师", start, start, "北京市延庆区", false),
                        new Association.Contract(
                                "SL-" + who.residentId().substring(12, 17),
                                false,
                                start,
                                start.plusYears(5).minusDays(1),
                                UUID.fromString(scan),
                                true),
                        new Association.SameEmployer(true, true, true)));
    }

    /** He says himself that he left, in the evening of that day. */
    void leave(Actor applicant, LocalDate leftOn) {
        Association kept = kept(applicant);
        stage.play(leftOn, LocalTime.of(19, 0), () -> desk.leave(applicant, kept.id(), leftOn));
    }

    void release(Actor applicant, Actor agent, LocalDate leftOn, LocalDate day) {
        Association kept = kept(applicant);
        stage.play(day, LocalTime.of(10, 0), () -> desk.release(agent, kept.id(), kept.version(), leftOn));
    }

    private Association kept(Actor applicant) {
        return associations
                .of(applicant, java.util.Objects.requireNonNull(applicant.person()))
                .orElseThrow();
    }

    void say(Actor applicant, List<Statement> statements, LocalDate day) {
        for (Statement statement : statements) {
            stage.play(
                    day,
                    LocalTime.of(20, 10),
                    () -> persons.save(applicant, java.util.Objects.requireNonNull(applicant.person()), statement, 0));
        }
    }

    void upload(Actor applicant, Resident who, List<Material> missing, LocalDate day) {
        for (Material material : missing) {
            stage.play(day, LocalTime.of(20, 40), () -> folder.put(applicant, who, applicant, material, day));
        }
    }

    boolean present() {
        return !accounts.demo().isEmpty();
    }
}
