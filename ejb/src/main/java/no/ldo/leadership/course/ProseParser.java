package no.ldo.leadership.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads running text: the small part of CommonMark that § 3 of the format allows, and refuses the rest. */
final class ProseParser {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final int HEADING_LEVEL = 3;

    private final List<SourceLine> lines;

    private ProseParser(List<SourceLine> lines) {
        this.lines = lines;
    }

    static List<Prose> parse(List<SourceLine> lines) {
        if (lines.stream().allMatch(SourceLine::isBlank)) {
            return List.of();
        }
        return new ProseParser(lines).blocks();
    }

    private List<Prose> blocks() {
        Node document = PARSER.parse(lines.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
        List<Prose> found = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            found.add(block(block));
        }
        return found;
    }

    private Prose block(Node block) {
        if (block instanceof Heading heading && heading.getLevel() == HEADING_LEVEL) {
            return new Prose(Prose.Kind.HEADING, List.of(line(heading, heading)));
        }
        if (block instanceof Paragraph) {
            return new Prose(Prose.Kind.PARAGRAPH, List.of(line(block, block)));
        }
        if (block instanceof BlockQuote) {
            return new Prose(Prose.Kind.QUOTE, paragraphs(block, block));
        }
        if (block instanceof BulletList list && "*".equals(list.getMarker())) {
            List<Prose.Line> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                List<Prose.Line> lineOfItem = paragraphs(item, list);
                if (lineOfItem.size() != 1) {
                    throw fault(list, "a list item is one line");
                }
                items.addAll(lineOfItem);
            }
            return new Prose(Prose.Kind.LIST, items);
        }
        throw fault(block, "not allowed in prose: " + block.getClass().getSimpleName());
    }

    private List<Prose.Line> paragraphs(Node parent, Node at) {
        List<Prose.Line> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Paragraph)) {
                throw fault(at, "only paragraphs here, not " + child.getClass().getSimpleName());
            }
            found.add(line(child, at));
        }
        return found;
    }

    private Prose.Line line(Node parent, Node at) {
        List<Inline> runs = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                runs.add(new Inline(text.getLiteral(), Inline.Style.PLAIN));
            } else if (child instanceof StrongEmphasis) {
                runs.add(new Inline(only(child, at), Inline.Style.STRONG));
            } else if (child instanceof Emphasis) {
                runs.add(new Inline(only(child, at), Inline.Style.EMPHASIS));
            } else {
                throw fault(at, "not allowed in prose: " + child.getClass().getSimpleName());
            }
        }
        return new Prose.Line(runs);
    }

    private String only(Node styled, Node at) {
        StringBuilder literal = new StringBuilder();
        for (Node child = styled.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text text)) {
                throw fault(at, "one style at a time");
            }
            literal.append(text.getLiteral());
        }
        return literal.toString();
    }

    private CourseFileFault fault(Node at, String why) {
        int index =
                at.getSourceSpans().isEmpty() ? 0 : at.getSourceSpans().get(0).getLineIndex();
        return lines.get(index).fault(why);
    }
}
