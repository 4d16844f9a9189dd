package no.ldo.web.shared;

/** Paths of pages. */
final class Views {
    private Views() {}

    /** The path as the browser shows it: without extension, and {@code /} for the front page. */
    static String pathOf(String viewId) {
        String path = viewId.endsWith(".xhtml") ? viewId.substring(0, viewId.length() - ".xhtml".length()) : viewId;
        return path.equals("/index") ? "/" : path;
    }
}
