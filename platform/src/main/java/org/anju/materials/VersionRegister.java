package org.anju.materials;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 版本登记: remembers which paper came in the place of which, so that a replaced one can still be read. */
@Component
public class VersionRegister {

    private final Versions versions;
    private final Trail trail;

    VersionRegister(Versions versions, Trail trail) {
        this.versions = versions;
        this.trail = trail;
    }

    /** In the act that took the old ones out and put the new one in. */
    public void replaced(Actor actor, Collection<UUID> old, UUID by) {
        versions.replace(old, by)
                .forEach(id -> trail.record(
                        actor,
                        "material.replace",
                        new Subject("attachment", id.toString()),
                        Map.of("by", by.toString())));
    }

    /** What lay in that slot before, last replaced first. */
    public List<Version> earlier(Actor actor, UUID person, String slot) {
        boolean reaches = actor.is(Role.AGENT, Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                || actor.is(Role.APPLICANT) && person.equals(actor.person());
        return reaches ? versions.earlier(person, slot) : List.of();
    }

    /** The same of an employer's papers. */
    public void replacedPapers(Actor agent, Collection<UUID> old, UUID by) {
        versions.replacePapers(old, by)
                .forEach(id -> trail.record(
                        agent,
                        "paper.replace",
                        new Subject("employer-paper", id.toString()),
                        Map.of("by", by.toString())));
    }

    /** What lay before in that place of an employer's folder. */
    public List<Version> earlierPapers(Actor actor, UUID employer, String slot, String subject) {
        boolean reaches = actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                || actor.is(Role.AGENT) && employer.equals(actor.employer());
        return reaches ? versions.earlierPapers(employer, slot, subject) : List.of();
    }
}
