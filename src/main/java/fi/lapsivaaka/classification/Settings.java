package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ruleset.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of a rule set ({@code profiles.yaml}), and the profile they give. */
public final class Settings {

    static final String FILE = "profiles.yaml";

    private final List<Setting> all;

    private Settings(List<Setting> all) {
        this.all = List.copyOf(all);
    }

    static Settings read(byte[] bytes, List<Problem> problems) {
        YamlTree file = YamlTree.read(FILE, bytes, problems).only("settings");
        YamlTree section = file.map("settings");
        List<Setting> all = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String id : section.keys()) {
            YamlTree tree = section.map(id).only("name", "aliases", "default", "choices");
            LocalizedText name = tree.localized("name");
            YamlTree options = tree.map("choices");
            List<Setting.Choice> choices = new ArrayList<>();
            for (String code : options.keys()) {
                YamlTree option = options.map(code).only("name", "meaning", "aliases", "allocates-overheads");
                LocalizedText label = option.localized("name");
                LocalizedText meaning = option.localized("meaning");
                if (!codes.add(code)) {
                    options.refuse(code, "choice '" + code + "' is used by two settings", "a code of its own");
                }
                if (label != null && meaning != null) {
                    choices.add(new Setting.Choice(
                            code, label, meaning, option.texts("aliases"), option.flag("allocates-overheads")));
                }
            }
            String usual = tree.required("default");
            if (choices.stream().noneMatch(choice -> choice.code().equals(usual))) {
                tree.refuse("default", "'" + usual + "' is no choice of " + id, String.join(", ", options.keys()));
            }
            if (name != null) {
                all.add(new Setting(id, name, tree.texts("aliases"), usual, choices));
            }
        }
        return new Settings(all);
    }

    public List<Setting> all() {
        return all;
    }

    /** Whether some choice of a profile allocates amounts that follow their users. */
    public boolean allocatesOverheads(Profile profile) {
        return all.stream()
                .flatMap(setting -> setting.choices().stream())
                .anyMatch(choice -> choice.allocatesOverheads() && profile.has(choice.code()));
    }

    /** The profile without any choice made. */
    public Profile usual() {
        return new Profile(
                all.stream().collect(Collectors.toMap(Setting::id, Setting::usual, (a, b) -> a, LinkedHashMap::new)));
    }

    /**
     * @param chosen setting to choice, as people write them: any case of letters, ids or aliases
     * @throws UnknownChoice when a setting or a choice is not known
     */
    public Profile profile(Map<String, String> chosen) {
        Map<String, String> choices = new LinkedHashMap<>(usual().choices());
        chosen.forEach((key, value) -> {
            Setting setting = all.stream()
                    .filter(one -> named(key, one.id(), one.aliases()))
                    .findFirst()
                    .orElseThrow(() ->
                            new UnknownChoice(key, all.stream().map(Setting::id).toList()));
            Setting.Choice choice = setting.choices().stream()
                    .filter(one -> named(value, one.code(), one.aliases()))
                    .findFirst()
                    .orElseThrow(() -> new UnknownChoice(
                            setting.id() + "=" + value,
                            setting.choices().stream()
                                    .map(one -> setting.id() + "=" + one.code())
                                    .toList()));
            choices.put(setting.id(), choice.code());
        });
        return new Profile(choices);
    }

    private static boolean named(String given, String id, List<String> aliases) {
        String plain = given.strip().toLowerCase(Locale.ROOT);
        return plain.equals(id) || aliases.contains(plain);
    }
}
