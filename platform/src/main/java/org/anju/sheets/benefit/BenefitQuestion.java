package org.anju.sheets.benefit;

import java.time.LocalDate;
import org.anju.policy.value.PermitNo;

/** 查验事项: which permit, whose, and on which day. */
public record BenefitQuestion(PermitNo permit, HolderMark holder, LocalDate day) {}
