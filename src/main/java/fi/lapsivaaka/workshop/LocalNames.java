package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives local versions and rules names that never clash with national ones, and that tell whose they are. */
@Component
public class LocalNames {

    private static final int LONGEST = 12;

    private final Organisations organisations;
    private final RuleVersions versions;

    LocalNames(Organisations organisations, RuleVersions versions) {
        this.organisations = organisations;
        this.versions = versions;
    }

    /** What stands for an organisation in names: its code in letters and digits alone. */
    String mark(UUID organisation) {
        String code =
                organisations.findById(organisation).map(Organisation::code).orElse("");
        String plain = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** The next free name of a local version: {@code 2026.1-233.1} stands on the national version 2026.1. */
    String label(RuleVersion standsOn, UUID organisation) {
        Set<String> taken =
                versions.of(standsOn.kind()).stream().map(RuleVersion::label).collect(Collectors.toSet());
        String stem = standsOn.label() + "-" + mark(organisation) + ".";
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** What ids of new rows begin with: {@code L233-} in local rules, {@code R} in national ones. */
    public String stem(@Nullable UUID organisation) {
        return organisation == null ? "R" : "L" + mark(organisation) + "-";
    }
}
