/**
 * 单位: the directory of the offices a county works with: itself, its departments, townships and villages. A unit is
 * always an office, never a unit of measure.
 */
package org.gongkailan.units;
