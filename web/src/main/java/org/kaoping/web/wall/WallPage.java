package org.kaoping.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaoping.cycle.StageCode;
import org.kaoping.reporting.Download;
import org.kaoping.wall.Backlog;
import org.kaoping.wall.BacklogLine;
import org.kaoping.wall.Light;
import org.kaoping.wall.Wall;
import org.kaoping.wall.WallService;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Seat;

/** 进度总览: the units of a cycle by stages, and the lists of those who are behind. */
@Named("wallPage")
@RequestScoped
public class WallPage {
  @Inject private WallService walls;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Seat seat;

  private Wall wall;
  private Long unit;
  private Backlog list;
  private List<BacklogLine> backlog;

  /** The wall; null when the person may not see it, which a message says. */
  public Wall getWall() {
    if (wall == null) {
      wall = runner.read(() -> walls.wall(cycle.getId())).orElse(null);
    }
    return wall;
  }

  /** The unit that was chosen; null when none was. */
  public Wall.Row getChosen() {
    return getWall().units().stream()
        .filter(row -> unit != null && row.appraisalId() == unit)
        .findFirst()
        .orElse(null);
  }

  /** Style of a cell: its light in small letters. */
  public String style(Light light) {
    return "light light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many units show a light in a stage. */
  public long count(StageCode stage, Light light) {
    return getWall().counts().getOrDefault(stage, Map.of()).getOrDefault(light, 0L);
  }

  /** The lights in the order of the legend. */
  public List<Light> getLights() {
    return Arrays.asList(Light.values());
  }

  public List<Backlog> getLists() {
    return Arrays.asList(Backlog.values());
  }

  /** Units on the list that was asked for. */
  public List<BacklogLine> getBacklog() {
    if (backlog == null && list != null) {
      backlog = runner.read(() -> walls.backlog(cycle.getId(), list)).orElse(List.of());
    }
    return backlog == null ? List.of() : backlog;
  }

  /** Sends a list, or the whole wall, as a workbook. */
  public void download(Backlog kind) {
    runner
        .read(() -> walls.backlogSheet(cycle.getId(), kind, seat.getLocale()))
        .ifPresent(this::send);
  }

  /** Sends the whole wall as a workbook. */
  public void downloadAll() {
    runner.read(() -> walls.wallSheet(cycle.getId(), seat.getLocale())).ifPresent(this::send);
  }

  private void send(Download file) {
    downloads.send(file.fileName(), file.mediaType(), file.content());
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Backlog getList() {
    return list;
  }

  public void setList(Backlog list) {
    this.list = list;
  }
}
