package org.anju.cases.employer;

import java.time.Instant;

/** 窗口预约: who comes when, with which case. */
public record Appointment(Instant slot, String caseNo, String employerName, EmployerCaseKind kind) {}
