package org.anju.notices.carry;

import java.util.regex.Pattern;

/** 收件地址: which ones are written to at all. */
public final class Addresses {

    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final int LONGEST = 254;

    private Addresses() {}

    /** One plain address and nothing else: no name, no second one, no line break. */
    public static boolean mail(String address) {
        return address.length() <= LONGEST && MAIL.matcher(address).matches();
    }

    /** A mobile number of the mainland. */
    public static boolean mobile(String number) {
        return MOBILE.matcher(number).matches();
    }
}
