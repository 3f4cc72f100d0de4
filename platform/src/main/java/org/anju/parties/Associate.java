package org.anju.parties;

import org.anju.policy.value.ResidentId;

/** 关联员工: an association with the person's name and number, for an employer's lists. */
public record Associate(Association association, String name, ResidentId residentId) {}
