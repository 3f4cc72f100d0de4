package org.anju.policy.person;

/** 房屋用途: only RESIDENTIAL counts as a home (G-3.2.1-31). */
public enum ResidenceUse {
    RESIDENTIAL,
    OFFICE,
    HOTEL,
    COMMERCIAL
}
