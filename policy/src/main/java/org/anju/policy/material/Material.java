package org.anju.policy.material;

import java.util.List;
import org.anju.policy.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * 材料: one paper that an application must hold.
 *
 * @param clause the clause that asks for it
 * @param name what it is called
 * @param copies original or copy, and how many
 * @param preparedBy who has to bring it about
 * @param rule how long it is good
 * @param form the form Anju fills in for it, or null
 * @param mandatory whether the application waits for it
 * @param marks the seals, signatures and words it must carry
 * @param how where it is got, in the guide's words, or null
 * @param child the companion child it belongs to, counted from 1, or null
 */
public record Material(
        String clause,
        Words name,
        Words copies,
        Preparer preparedBy,
        ValidityRule rule,
        @Nullable Words form,
        boolean mandatory,
        List<Mark> marks,
        @Nullable Words how,
        @Nullable Integer child) {

    /** Whose it is. */
    public enum Holder {
        APPLICANT,
        CHILD,
        EMPLOYER
    }

    public Material {
        marks = List.copyOf(marks);
    }

    /** Whose hands it comes from. */
    public enum Preparer {
        APPLICANT,
        EMPLOYER,
        /** Signed by both. */
        BOTH
    }

    /** Where attachments of it are kept: {@code G-3.2.1-9}, and for a child {@code G-3.2.1-43#1}. */
    public String slot() {
        return child == null ? clause : clause + "#" + child;
    }

    /** For whom the paper speaks: the child it is kept for, the employer that made it, else the applicant. */
    public Holder holder() {
        if (child != null) {
            return Holder.CHILD;
        }
        return preparedBy == Preparer.EMPLOYER ? Holder.EMPLOYER : Holder.APPLICANT;
    }

    public SourceClass source() {
        return rule.source();
    }

    /** How long it is good, in words. */
    public Words validity() {
        return rule.words();
    }

    /** The same where the application does not wait for it. */
    public Material optional() {
        return new Material(clause, name, copies, preparedBy, rule, form, false, marks, how, child);
    }

    /** The same for one of several children. */
    public Material forChild(int number) {
        return new Material(clause, name, copies, preparedBy, rule, form, mandatory, marks, how, number);
    }
}
