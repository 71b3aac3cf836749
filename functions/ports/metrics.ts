export { type MetricName, metricsNamespace } from '../http/metrics.ts'
