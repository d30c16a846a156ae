package fi.lapsivaaka.summary;

/** A page as somebody hears it who does not see it: its text in order, without pictures that only repeat it. */
final class ReadingOrder {

    private ReadingOrder() {}

    static String of(String html) {
        return html.replaceAll("(?s)^.*<body>", "")
                        .replaceAll("(?s)<svg[^>]*aria-hidden=\"true\".*?</svg>", "")
                        .replaceAll("(?s)<(span|p|ul)[^>]*aria-hidden=\"true\"[^>]*>.*?</\\1>", "")
                        .replaceAll("(?s)<text[ >].*?</text>", "")
                        .replaceAll("(?s)<title[^>]*>(.*?)</title>", "\n[$1]\n")
                        .replaceAll("(?s)<desc[^>]*>(.*?)</desc>", "\n[$1]\n")
                        .replaceAll("<h1[^>]*>", "\n# ")
                        .replaceAll("<h2[^>]*>", "\n## ")
                        .replaceAll("<h3[^>]*>", "\n### ")
                        .replaceAll("<(th|td)[^>]*>", " | ")
                        .replaceAll("<dd[^>]*>", ": ")
                        .replaceAll(
                                "</?(p|div|section|header|footer|h1|h2|h3|ul|li|dl|tr|table|caption|figure|figcaption|article|main)\\b[^>]*>",
                                "\n")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .replaceAll("[ \\t]+", " ")
                        .replaceAll(" *\n *", "\n")
                        .replaceAll("\n{2,}", "\n")
                        .replaceAll("\n(?=##? )", "\n\n")
                        .strip()
                + "\n";
    }
}
