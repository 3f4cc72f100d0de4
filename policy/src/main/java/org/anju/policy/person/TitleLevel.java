package org.anju.policy.person;

/** 专业技术职称: in rising order, so that "intermediate or above" is a comparison. */
public enum TitleLevel {
    NONE,
    JUNIOR,
    INTERMEDIATE,
    ASSOCIATE_SENIOR,
    SENIOR
}
