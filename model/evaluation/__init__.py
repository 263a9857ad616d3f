"""Scores and costs: public benchmarks in their official forms, and large scenes of our own."""
