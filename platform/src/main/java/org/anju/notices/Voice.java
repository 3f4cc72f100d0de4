package org.anju.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 措辞: the words of the house where there is no page. */
@FunctionalInterface
public interface Voice {

    /**
     * Says a message.
     *
     * @param args strings, whole numbers, days
     * @return null where there is no such message
     */
    @Nullable
    String say(boolean english, String key, List<Object> args);
}
