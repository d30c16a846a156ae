package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the record of a publication: what it rests on and the hashes of its files. The same in gives the same bytes. */
final class RecordWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String write(Details details, Map<Language, String> titles, List<FrozenFile> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "urn:uuid:" + details.id());
        json.put("address", inEach(details));
        json.put("organisation", Map.of("code", details.organisationCode()));
        Map<String, Object> title = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            title.put(language.code(), titles.getOrDefault(language, ""));
        }
        json.put("title", title);
        json.put(
                "publishedAt",
                details.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("assessmentDay", details.assessmentDay());
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("id", details.ruleSet().id());
        rules.put("version", details.ruleSet().version());
        rules.put("sha256", details.ruleSet().sha256());
        json.put("ruleSet", rules);
        json.put("documentSha256", details.documentSha256());
        json.put("sources", details.sources());
        json.put(
                "signatures",
                details.signatures().stream()
                        .map(signed -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put(
                                    "part",
                                    signed.part()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'));
                            one.put("day", Wording.date(signed.signedAt()).toString());
                            if (details.names()) {
                                one.put("name", signed.author().name());
                            }
                            return one;
                        })
                        .toList());
        json.put(
                "replaces",
                details.replaces().stream()
                        .map(old -> old.replace("{language}", "fi"))
                        .toList());
        json.put("leftOut", details.removed());
        json.put("files", files(details, files));
        return MAPPER.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> inEach(Details details) {
        Map<String, Object> addresses = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            addresses.put(language.code(), details.address(language.code()));
        }
        return addresses;
    }

    private static List<Object> files(Details details, List<FrozenFile> files) {
        List<Object> listed = new ArrayList<>();
        for (FrozenFile file : files) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(
                    "address",
                    details.address(file.language().code()) + "/" + file.kind().fileName());
            one.put("language", file.language().code());
            one.put("mediaType", file.kind().mediaType());
            one.put("bytes", file.content().length);
            one.put("sha256", file.sha256());
            listed.add(one);
        }
        return listed;
    }
}
