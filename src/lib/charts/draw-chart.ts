/** Charts as SVG, drawn at build time so that the browser runs no script for them. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart.ts';
import { CHART_SIZES, chartHeight, chartOption } from './chart-option.ts';
import { plainDrawing } from './plain-svg.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

export interface Drawing {
  viewBox: string;
  /** Markup inside the `<svg>`: shapes and text, coloured by the custom properties of the theme. */
  markup: string;
}

/** Deterministic: the same chart gives the same bytes. */
export function drawChart(chart: ChartData, size: keyof typeof CHART_SIZES): Drawing {
  const { width } = CHART_SIZES[size];
  const height = chartHeight(chart, CHART_SIZES[size]);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
  canvas.setOption(chartOption(chart, CHART_SIZES[size]));
  const markup = plainDrawing(canvas.renderToSVGString());
  canvas.dispose();
  return { viewBox: `0 0 ${width} ${height}`, markup };
}
