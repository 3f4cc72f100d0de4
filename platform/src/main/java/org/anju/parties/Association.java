package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 单位关联: that a person works for an employer, asked for by him and confirmed by the employer's agent (G-3.2.2).
 *
 * @param reason why the employer refused it
 * @param releasedOn the day it was dissolved (解除关联)
 */
public record Association(
        UUID id,
        UUID person,
        UUID employer,
        State state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Job job,
        @Nullable Contract contract,
        @Nullable SameEmployer same,
        @Nullable LocalDate releasedOn,
        long version) {

    /** Where it stands; the first two are live, and a person has one live association at most. */
    public enum State {
        REQUESTED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN,
        RELEASED
    }

    /**
     * 工作信息 (G-3.2.2-4), written by the employer.
     *
     * @param insuredSince first month of social insurance at this employer, as its first day
     * @param workerPost 工人岗位: moves a woman's retirement age
     */
    public record Job(
            String department,
            String position,
            LocalDate startedOn,
            LocalDate insuredSince,
            String workPlace,
            boolean workerPost) {

        /** Continuous employment begins when both the contract and the insurance run. */
        public LocalDate employedSince() {
            return startedOn.isAfter(insuredSince) ? startedOn : insuredSince;
        }
    }

    /**
     * 聘用（劳动）合同.
     *
     * @param to last day; null for an open-ended one
     * @param attachment its scan, an attachment of the person
     * @param redSeal the agent has seen the red seal (G-3.2.2-5)
     */
    public record Contract(
            String number,
            boolean openEnded,
            LocalDate from,
            @Nullable LocalDate to,
            UUID attachment,
            boolean redSeal) {}

    /** 三统一: contract, wages and social insurance are this employer's (G-4.6), each ticked by the agent. */
    public record SameEmployer(boolean contract, boolean payroll, boolean socialInsurance) {
        public boolean all() {
            return contract && payroll && socialInsurance;
        }
    }

    public boolean live() {
        return state == State.REQUESTED || state == State.CONFIRMED;
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }

    /** Job, contract and all three ticks are there: what a submission rests on (G-3.2.2-4, G-4.6, G-4.7-7). */
    public boolean whole() {
        return confirmed() && job != null && contract != null && same != null && same.all();
    }
}
