package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads conditions; what they name is checked when all forms are known. */
final class ConditionReader {

    private static final String KEYS = "all, any, question or fact";

    private final Map<ShownWhen, Block> places = new LinkedHashMap<>();

    /** The condition under a key; always, when there is none. */
    ShownWhen under(Block block, String key) {
        return block.block(key).map(this::read).orElse(ShownWhen.ALWAYS);
    }

    /** Every condition about one question or fact, with the place where it stands. */
    Map<ShownWhen, Block> places() {
        return places;
    }

    private ShownWhen read(Block block) {
        ShownWhen condition;
        if (block.has("all")) {
            condition = new ShownWhen.All(parts(block, "all"));
        } else if (block.has("any")) {
            condition = new ShownWhen.Any(parts(block, "any"));
        } else if (block.has("question")) {
            String part = block.optional("part").orElse("");
            condition = new ShownWhen.AnswerIs(block.code("question"), part, operator(block), values(block));
        } else if (block.has("fact")) {
            condition = fact(block);
        } else {
            block.problem("question", "a condition says nothing", KEYS);
            condition = ShownWhen.ALWAYS;
        }
        block.close();
        places.putIfAbsent(condition, block);
        return condition;
    }

    private ShownWhen fact(Block block) {
        String code = block.code("fact");
        Operator operator = operator(block);
        List<String> values = values(block);
        Optional<Fact> fact = Fact.of(code);
        if (fact.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (Fact one : Fact.values()) {
                known.add(one.code());
            }
            block.problem("fact", "there is no fact '" + code + "'", String.join(", ", known));
            return ShownWhen.ALWAYS;
        }
        return new ShownWhen.FactIs(fact.get(), operator, values);
    }

    private List<ShownWhen> parts(Block block, String key) {
        List<ShownWhen> parts = block.blocks(key).stream().map(this::read).toList();
        if (parts.isEmpty()) {
            block.problem(key, "'" + key + "' is empty", "one condition or more");
        }
        return parts;
    }

    private static Operator operator(Block block) {
        String code = block.code("operator");
        return Operator.of(code).orElseGet(() -> {
            block.problem(
                    "operator", "there is no operator '" + code + "'", "any-of, none-of, answered, at-least, at-most");
            return Operator.ANSWERED;
        });
    }

    private static List<String> values(Block block) {
        if (block.has("value")) {
            return List.of(block.text("value"));
        }
        return block.words("values");
    }
}
