package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all forms share, read from {@code shared.yaml}.
 *
 * @param forms codes of all forms and modules in their order
 * @param units units of numbers, by code
 * @param lists options used more than once, by the name of their list
 */
record Shared(List<String> forms, Map<String, Unit> units, Map<String, List<Option>> lists) {

    static final Shared NOTHING = new Shared(List.of(), Map.of(), Map.of());

    static Shared read(Block file) {
        List<String> forms = file.words("forms");
        for (String form : forms) {
            if (!Block.isCode(form) || Collections.frequency(forms, form) > 1) {
                file.problem("forms", "'" + form + "' is not accepted here", "each form's code once");
            }
        }
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Block block : file.blocks("units")) {
            Unit unit = new Unit(block.code("code"), Translated.in(block));
            block.close();
            if (units.putIfAbsent(unit.code(), unit) != null) {
                block.problem("code", "unit '" + unit.code() + "' stands here twice", "each unit once");
            }
        }
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        for (Block block : file.blocks("option-lists")) {
            String name = block.code("list");
            List<Option> options = options(block);
            block.close();
            if (lists.putIfAbsent(name, options) != null) {
                block.problem("list", "option list '" + name + "' stands here twice", "each list once");
            }
        }
        file.close();
        return new Shared(List.copyOf(forms), Map.copyOf(units), Map.copyOf(lists));
    }

    /** The options of a block: written out or a shared list by name, and a last one that rules out all others. */
    List<Option> optionsOf(Block block) {
        List<Option> options = new ArrayList<>(listed(block));
        if (block.has("none-of-these")) {
            options.add(new Option("none", Translated.text(block, "none-of-these"), true));
        }
        return List.copyOf(options);
    }

    private List<Option> listed(Block block) {
        if (block.isList("options")) {
            return options(block);
        }
        String name = block.code("options");
        List<Option> shared = lists.get(name);
        if (shared != null) {
            return shared;
        }
        if (block.has("options")) {
            block.problem("options", "there is no option list '" + name + "'", String.join(", ", sorted(lists)));
        }
        return List.of();
    }

    Optional<Unit> unitOf(Block block) {
        String code = block.code("unit");
        Optional<Unit> unit = Optional.ofNullable(units.get(code));
        if (unit.isEmpty() && block.has("unit")) {
            block.problem("unit", "there is no unit '" + code + "'", String.join(", ", sorted(units)));
        }
        return unit;
    }

    private static List<Option> options(Block block) {
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Block line : block.blocks("options")) {
            Option option = new Option(line.code("code"), Translated.in(line), line.yes("exclusive", false));
            line.close();
            if (!codes.add(option.code())) {
                line.problem("code", "option '" + option.code() + "' stands here twice", "each option once");
            }
            options.add(option);
        }
        if (options.size() < 2) {
            block.problem("options", options.size() + " options", "two options or more");
        }
        return List.copyOf(options);
    }

    private static List<String> sorted(Map<String, ?> named) {
        return named.keySet().stream().sorted().toList();
    }
}
