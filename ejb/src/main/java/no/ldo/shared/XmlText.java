package no.ldo.shared;

/** Text within XML or HTML that is written by hand. */
public final class XmlText {
    private XmlText() {}

    /** The text as it stands between tags and in attributes of either quote. Control signs, which XML forbids, stay. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
