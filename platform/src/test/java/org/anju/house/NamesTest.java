package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** docs/house.md §10: plain names, null marks, no inheritance, no static state. */
class NamesTest {

    private static final List<String> SUFFIXES = List.of(
            "Impl",
            "Manager",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "DTO",
            "Dto",
            "VO",
            "Vo",
            "Entity",
            "Service",
            "Base",
            "Abstract",
            "Bean");

    @Test
    void no_type_carries_an_empty_suffix() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            String name = each.getSimpleName();
            if (SUFFIXES.stream().anyMatch(name::endsWith) || name.startsWith("Abstract") || name.startsWith("Base")) {
                found.add(each.getName());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is() {
        Set<String> unmarked = new TreeSet<>();
        for (Source each : Sources.java()) {
            var info = each.path().resolveSibling("package-info.java");
            if (!Files.exists(info)) {
                unmarked.add(each.name() + " has no package-info.java");
            } else if (each.path().equals(info)
                    && !(each.text().contains("@NullMarked") && each.text().startsWith("/**"))) {
                unmarked.add(each.name() + " lacks @NullMarked or its first line");
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void our_classes_do_not_inherit_from_each_other() {
        Set<String> heirs = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            each.getRawSuperclass()
                    .filter(parent -> parent.getPackageName().startsWith("org.anju.") && !parent.isEnum())
                    .ifPresent(parent -> heirs.add(each.getName() + " extends " + parent.getName()));
        }
        assertThat(heirs).isEmpty();
    }

    @Test
    void an_interface_has_two_implementations_or_is_a_function() {
        Set<String> lonely = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            boolean function = each.isAnnotatedWith(FunctionalInterface.class);
            // a package-info is compiled to an interface of that name
            if (each.isInterface()
                    && !each.getSimpleName().equals("package-info")
                    && !each.isAnnotation()
                    && !function
                    && each.getAllSubclasses().size() < 2) {
                lonely.add(each.getName());
            }
        }
        assertThat(lonely).isEmpty();
    }

    @Test
    void there_is_no_static_state() {
        Set<String> state = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (JavaField field : each.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                boolean generated = modifiers.contains(JavaModifier.SYNTHETIC)
                        || field.getName().contains("$");
                if (modifiers.contains(JavaModifier.STATIC) && !generated && !constant(field)) {
                    state.add(field.getFullName());
                }
            }
        }
        assertThat(state).isEmpty();
    }

    private static boolean constant(JavaField field) {
        String type = field.getRawType().getName();
        boolean changeable = type.startsWith("java.util.concurrent.")
                || List.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet", "java.lang.StringBuilder")
                        .contains(type);
        return field.getModifiers().contains(JavaModifier.FINAL) && !changeable;
    }
}
