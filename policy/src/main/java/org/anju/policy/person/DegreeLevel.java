package org.anju.policy.person;

/** 学位: in rising order, so that "bachelor or above" is a comparison. */
public enum DegreeLevel {
    NONE,
    BACHELOR,
    MASTER,
    DOCTOR
}
