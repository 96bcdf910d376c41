/** All bureaus of a large tenant assessed in one background job, beside the bare aggregates of the same facts. */
package org.creditportal.benchmarks.assessment;
