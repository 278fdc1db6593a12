package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;

import newsweft.export.Looks.Look;
import newsweft.export.Picture.Mark;
import newsweft.graph.Edge;
import newsweft.graph.Node;

/**
 * Writes {@link GraphMl} with the shapes that
 * <a href="https://yed.yworks.com/support/manual/index.html">yEd</a> draws: each node
 * where it was seen or lies on the map, the others in rows below. Lengths are in pixels,
 * the place of a shape is its upper left corner.
 */
final class Yed implements GraphMl.Graphics {

	private static final String NODE_KEY = "graphics.node";

	private static final String EDGE_KEY = "graphics.edge";

	/** Of letters in a name, for which there is room below a shape. */
	private static final int LONGEST = 48;

	private final Looks looks;

	private final Sheet sheet;

	private long unplaced;

	private Yed(Looks looks, Sheet sheet) {
		this.looks = looks;
		this.sheet = sheet;
	}

	static void write(Export export, OutputStream out) throws IOException {
		Sheet.Extent extent = new Sheet.Extent();
		export.nodes((node) -> {
			Look look = export.looks().of(node);
			if (look != null) {
				extent.add(look);
			}
		});
		GraphMl.write(export, new Yed(export.looks(), extent.sheet()), out);
	}

	@Override
	public String schema() {
		return "http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd";
	}

	@Override
	public void namespace(XmlWriter xml) throws IOException {
		xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
	}

	@Override
	public void keys(XmlWriter xml) throws IOException {
		key(xml, NODE_KEY, "node", "nodegraphics");
		key(xml, EDGE_KEY, "edge", "edgegraphics");
	}

	private static void key(XmlWriter xml, String id, String element, String type) throws IOException {
		xml.start("key").attribute("id", id).attribute("for", element).attribute("yfiles.type", type).end();
	}

	@Override
	public void of(Node node, XmlWriter xml) throws IOException {
		Look look = this.looks.of(node);
		Mark mark = Picture.mark(0, node, (look != null) ? look : below(), 0, Picture.LARGEST_RADIUS, this.sheet);
		xml.start("data").attribute("key", NODE_KEY).start("y:ShapeNode");
		xml.start("y:Geometry")
			.attribute("x", length(mark.x() - mark.half()))
			.attribute("y", length(mark.y() - mark.half()))
			.attribute("width", length(2 * mark.half()))
			.attribute("height", length(2 * mark.half()))
			.end();
		xml.start("y:Fill").attribute("color", mark.fill()).attribute("transparent", "false").end();
		xml.start("y:BorderStyle")
			.attribute("color", mark.rim())
			.attribute("type", "line")
			.attribute("width", length(mark.rimWidth()))
			.end();
		xml.start("y:NodeLabel")
			.attribute("modelName", "sides")
			.attribute("modelPosition", "s")
			.attribute("fontSize", "9")
			.attribute("textColor", Drawing.INK)
			.text(Lettering.shortened(node.label(), LONGEST))
			.end();
		xml.start("y:Shape").attribute("type", shape(mark)).end();
		xml.end().end();
	}

	/** The next place in rows as wide as the sheet. */
	private Look below() {
		long row = (long) (this.sheet.width() / Sheet.SIDE_OF_A_MARK);
		double right = (this.unplaced % row + 0.5) * Sheet.SIDE_OF_A_MARK;
		double down = this.sheet.height() + this.unplaced / row * Sheet.SIDE_OF_A_MARK;
		this.unplaced++;
		return new Look(this.sheet.left() + right / this.sheet.scale(), this.sheet.top() + down / this.sheet.scale(),
				null, null);
	}

	private static String shape(Mark mark) {
		return switch (mark.shape()) {
			case CIRCLE, RING -> "ellipse";
			case SQUARE -> "rectangle";
			case DIAMOND -> "diamond";
		};
	}

	@Override
	public void of(Edge edge, XmlWriter xml) throws IOException {
		xml.start("data").attribute("key", EDGE_KEY).start("y:PolyLineEdge");
		xml.start("y:LineStyle")
			.attribute("color", Drawing.FAINT)
			.attribute("type", line(Drawing.dashes(edge.kind())))
			.attribute("width", "1")
			.end();
		xml.start("y:Arrows").attribute("source", "none").attribute("target", "standard").end();
		xml.end().end();
	}

	private static String line(double[] dashes) {
		return (dashes.length == 0) ? "line" : (dashes[0] > 1) ? "dashed" : "dotted";
	}

	private static String length(double pixels) {
		return Double.toString(pixels);
	}

}
