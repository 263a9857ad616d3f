"""Vision-language models: native transformers classes behind one interface."""
