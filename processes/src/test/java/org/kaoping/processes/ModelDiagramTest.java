package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams are complete and legible: nothing missing, nothing on top of another. */
class ModelDiagramTest {

  static Stream<String> processIds() {
    return ProcessIds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void everyNodeHasAShapeAndEveryFlowAnEdge(String processId) {
    BpmnModelInstance model = Models.read(processId);

    assertThat(shapes(model).stream().map(BpmnShape::getBpmnElement).map(BaseElement::getId))
        .containsExactlyInAnyOrderElementsOf(ids(model.getModelElementsByType(FlowNode.class)));
    assertThat(edges(model).stream().map(BpmnEdge::getBpmnElement).map(BaseElement::getId))
        .containsExactlyInAnyOrderElementsOf(ids(model.getModelElementsByType(SequenceFlow.class)));
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void noTwoShapesOverlapButABoundaryEventAndItsTask(String processId) {
    List<BpmnShape> shapes = List.copyOf(shapes(Models.read(processId)));
    List<String> overlaps = new ArrayList<>();
    for (BpmnShape a : shapes) {
      for (BpmnShape b : shapes.subList(shapes.indexOf(a) + 1, shapes.size())) {
        if (!host(a).equals(host(b)) && box(a).intersects(box(b))) {
          overlaps.add(a.getId() + " and " + b.getId());
        }
      }
    }

    assertThat(overlaps).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void edgesRunStraightFromBorderToBorderAndThroughNoShape(String processId) {
    BpmnModelInstance model = Models.read(processId);
    for (BpmnEdge edge : edges(model)) {
      SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
      List<Line2D> lines = lines(edge);
      assertThat(lines).as(edge.getId()).isNotEmpty().allMatch(ModelDiagramTest::isStraight);
      for (BpmnShape shape : shapes(model)) {
        FlowNode node = (FlowNode) shape.getBpmnElement();
        Rectangle2D box = box(shape);
        if (node.equals(flow.getSource())) {
          Line2D first = lines.get(0);
          assertThat(touches(box, first.getX1(), first.getY1())).as(edge.getId()).isTrue();
        }
        if (node.equals(flow.getTarget())) {
          Line2D last = lines.get(lines.size() - 1);
          assertThat(touches(box, last.getX2(), last.getY2())).as(edge.getId()).isTrue();
        }
        if (!host(shape).equals(hostOf(flow.getSource()))) {
          // A hair smaller, so that an arrow may end on the border.
          Rectangle2D inside = grown(box, -0.5);
          assertThat(lines)
              .as("%s through %s", edge.getId(), shape.getId())
              .noneMatch(line -> line.intersects(inside));
        }
      }
    }
  }

  private static boolean isStraight(Line2D line) {
    return line.getX1() == line.getX2() ^ line.getY1() == line.getY2();
  }

  private static boolean touches(Rectangle2D box, double x, double y) {
    return grown(box, 0.5).contains(x, y) && !grown(box, -0.5).contains(x, y);
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  private static Rectangle2D box(BpmnShape shape) {
    Bounds bounds = shape.getBounds();
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static List<Line2D> lines(BpmnEdge edge) {
    List<Waypoint> points = List.copyOf(edge.getWaypoints());
    List<Line2D> lines = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Waypoint from = points.get(i - 1);
      Waypoint to = points.get(i);
      lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
    }
    return lines;
  }

  /** The activity that a shape belongs to: its own element, or the one its event sits on. */
  private static String host(BpmnShape shape) {
    return hostOf((FlowNode) shape.getBpmnElement());
  }

  private static String hostOf(FlowNode node) {
    return node instanceof BoundaryEvent event ? event.getAttachedTo().getId() : node.getId();
  }

  private static Collection<BpmnShape> shapes(BpmnModelInstance model) {
    return model.getModelElementsByType(BpmnShape.class);
  }

  private static Collection<BpmnEdge> edges(BpmnModelInstance model) {
    return model.getModelElementsByType(BpmnEdge.class);
  }

  private static Set<String> ids(Collection<? extends BaseElement> elements) {
    return elements.stream().map(BaseElement::getId).collect(Collectors.toSet());
  }
}
