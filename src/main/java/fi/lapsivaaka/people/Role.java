package fi.lapsivaaka.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody is in an organisation, or to one draft, or to nobody. */
public enum Role {
    /** Prepares decisions and has drafts checked. */
    PREPARER,
    /** A colleague or the other authority, invited to one draft. */
    CONTRIBUTOR,
    /** Answers for the assessment and signs it off. */
    OFFICIAL,
    /** Writes rules and brings figures in. */
    EXPERT,
    /** Changes what rules are written in: files, columns, keys and choices of method. */
    MAINTAINER,
    /** Publishes rules; never their own change. */
    APPROVER,
    /** Reads what is brought to the council. */
    COUNCILLOR,
    /** Gives roles to people and reads the audit trail. */
    ADMINISTRATOR,
    /** Everybody, signed in or not: what is published. */
    PUBLIC;

    /** As it is kept and written in settings: {@code preparer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles that an administrator gives in an organisation. */
    public static List<Role> given() {
        return Arrays.stream(values())
                .filter(role -> role != CONTRIBUTOR && role != PUBLIC)
                .toList();
    }

    /** @throws IllegalArgumentException when no such role can be given */
    public static Role of(String code) {
        return given().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role: " + code));
    }
}
