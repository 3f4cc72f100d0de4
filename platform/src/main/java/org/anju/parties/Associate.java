package org.anju.parties;

/** 关联员工: an association with the name of the person, for an employer's lists. */
public record Associate(Association association, String name, String residentId) {

    /** As much of the number as a list may show. */
    public String maskedId() {
        return residentId.substring(0, 6) + "********" + residentId.substring(14);
    }
}
