package org.anju.materials.store;

import java.util.Collection;
import java.util.Set;

/** 内容引用: each room whose rows name contents says which of these it names, also by rows taken out since. */
@FunctionalInterface
public interface Naming {

    Set<String> named(Collection<String> sha256);
}
